import { ISSUE_STATES } from '../analysis/issueReading.ts'
import { StateMark } from '../charts/Mark.tsx'
import { stateWord } from '../charts/stateWords.ts'
import type { Settings } from '../model/schema.ts'
import { Sheet } from '../ui/Sheet.tsx'
import { useDashboard } from '../views/context.ts'
import styles from './MethodSheet.module.css'

/** The rules by which states and common ground are worked out, with this model’s own limits. */
export function MethodSheet({ onClose }: { readonly onClose: () => void }) {
  const { model, theme } = useDashboard()
  const rules = stateRules(model.settings)
  return (
    <Sheet name="How a state is worked out" onClose={onClose}>
      <div className={styles['method']}>
        <h2>How a state is worked out</h2>
        <p>
          Each issue is one question with an ordered scale from 0 to 100. A party’s position is what it asked
          for, in its own words, from a day on. Only the parties shown count, on the day shown. The first rule
          that fits decides.
        </p>
        <dl>
          {ISSUE_STATES.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)).map((state) => (
            <div key={state}>
              <dt>
                <StateMark state={state} theme={theme} /> {stateWord(state)}
              </dt>
              <dd>{rules[state]}</dd>
            </div>
          ))}
        </dl>
        <h3>Red lines are vetoes</h3>
        <p>
          A red line is the bound of the scale beyond which a party has refused, in so many words. Where one
          party refuses everything above a point and another everything below a higher point, no outcome
          clears both, and no average lifts that.
        </p>
        <h3>Silence is not a middle</h3>
        <p>
          Never stated, declined to say, ambiguous, deferred, not applicable: a party without a value is left
          out of every number, and the note says so. It is never counted as 50.
        </p>
        <h3>Common ground</h3>
        <p>
          One minus the mean distance of all pairs of values, over the largest mean distance that so many
          parties can have. 1: all at one point. 0: as far apart as they can be. Without the division small
          groups would look calmer.
        </p>
        <h3>Agreement of a pair</h3>
        <p>
          One minus the mean distance of the two over the issues on which both have a value, each issue
          counting the same. Blocked issues are counted beside it, never folded in.
        </p>
      </div>
    </Sheet>
  )
}

const ORDER = ['unknown', 'blocked', 'agreed', 'close', 'bridgeable'] as const

function stateRules({ agreedSpread, closeSpread }: Settings) {
  return {
    unknown: 'Fewer than two of the parties shown have a value.',
    blocked:
      'The red lines of two parties leave no outcome that both would have, however near their values are.',
    agreed: `The largest distance between two values is at most ${agreedSpread} of 100.`,
    close: `The largest distance is at most ${closeSpread}.`,
    bridgeable: 'The distance is larger, but no two red lines exclude each other.',
  }
}
