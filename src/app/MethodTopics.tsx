import type { ReactNode } from 'react'
import { ISSUE_STATES } from '../analysis/issueReading.ts'
import { countOf } from '../base/words.ts'
import { StateMark } from '../charts/Mark.tsx'
import { stateWord } from '../charts/stateWords.ts'
import type { Settings } from '../model/schema.ts'
import { useDashboard } from '../views/context.ts'
import type { MethodTopic } from '../views/registry.ts'

/** What each method sheet tells, with this model’s own limits. */
export const TOPICS: Readonly<Record<MethodTopic, () => ReactNode>> = {
  state: StateTopic,
  scale: ScaleTopic,
  agreement: AgreementTopic,
  shift: ShiftTopic,
  plan: PlanTopic,
  statement: StatementTopic,
  position: PositionTopic,
}

function StateTopic() {
  const { model, theme } = useDashboard()
  const rules = stateRules(model.settings)
  return (
    <>
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
      <RedLines />
      <Silence />
      <h3>Common ground</h3>
      <p>
        One minus the mean distance of all pairs of values, over the largest mean distance that so many
        parties can have. 1: all at one point. 0: as far apart as they can be. Without the division small
        groups would look calmer.
      </p>
    </>
  )
}

function ScaleTopic() {
  return (
    <>
      <p>
        Each issue is one question with one scale. On it stand the outcomes that somebody said or tabled, in
        order; the two furthest apart are its ends, 0 and 100. The ends are named beside every line.
      </p>
      <p>
        Distances are judgements with written reasons: the further apart two outcomes, the more somebody would
        have to give up. 0 and 100 are two ends, not bad and good, and 50 is not “neutral”.
      </p>
      <RedLines />
      <Silence />
    </>
  )
}

function AgreementTopic() {
  return (
    <>
      <p>
        One minus the mean distance of the two parties, over the issues on which both hold a position on the
        day shown. 1: the same place on each of them. 0: opposite ends on each.
      </p>
      <h3>How much an issue counts</h3>
      <p>
        Every issue counts the same, unless “By salience” is chosen: then it counts as much as it matters to
        the two, by the mean of their saliences. A salience that is not known counts as 50, and the note says
        how often that was so.
      </p>
      <h3>Blocked issues stand beside it</h3>
      <p>
        Where the red lines of the two exclude each other, the issue is counted as blocked beside the number,
        and never folded into it: no average lifts a veto.
      </p>
      <Silence />
    </>
  )
}

function ShiftTopic() {
  return (
    <>
      <p>
        A shift is a party’s move from one place on an issue’s scale to another. It is dated by the day on
        which it was said, signed or handed over, and its size is the distance on the scale.
      </p>
      <p>
        A first position is no shift, as there is nothing it moved from. Neither is falling silent, nor a red
        line alone. The same place said again is a restatement; a statement that says otherwise, and did not
        move the position, is shown struck through at its own place.
      </p>
      <p>
        Time alone ends no position: it stays in force until the party’s next one, and is marked as stale.
      </p>
    </>
  )
}

function PlanTopic() {
  return (
    <>
      <p>
        A plan gets a place on each issue’s scale from its own words, by the same options as the parties.
        Where its text leaves a point open, the place is marked so and the ends are named. Where it says
        nothing, it is silent there, which is no place on the scale.
      </p>
      <h3>Its gap to a party</h3>
      <p>
        The mean distance of plan and party, over the issues on which both speak: 0, the plan is what the
        party asks; 100, the opposite end on each. Too few common issues make no finding and stand apart. A
        plan later than the day shown is not compared.
      </p>
      <h3>Red lines it crosses</h3>
      <p>
        A plan crosses a red line where its place lies beyond what the party has refused. Crossings are
        counted and listed beside the gap, never folded into it.
      </p>
    </>
  )
}

function StatementTopic() {
  const { model } = useDashboard()
  return (
    <>
      <p>
        A statement is kept when it says where a party stands on one of{' '}
        {countOf(model.issues.length, 'issue')}: who spoke, on which day, what was said in one sentence, and
        the pages on which it stands. It carries a position, or says otherwise than the position in force, or
        stands on record without deciding one.
      </p>
      <h3>Quotations</h3>
      <p>
        Words in quotation marks are the speaker’s own or as printed. A translation is marked and carries no
        quotation marks; with another language its name stands beside it.
      </p>
      <h3>How it is known</h3>
      <p>
        On record, a document, reported by others, or unnamed. Reported and unnamed words count only where
        nothing is on record.
      </p>
      <h3>How good the sources are</h3>
      <p>
        Official sites; agencies and established papers (high); regional, partisan or state-owned outlets and
        copies (medium); aggregators and machine-made summaries (low). The class is the page’s, not the
        party’s. Faults are named.
      </p>
    </>
  )
}

function PositionTopic() {
  const { model } = useDashboard()
  return (
    <>
      <p>
        A position is what one party asks on one issue from a day on: a place on the scale, the words of the
        nearest option, what it has said it would accept, and what it has refused. It stays in force until the
        party’s next one on the issue, so every day can be shown.
      </p>
      <h3>Confidence</h3>
      <p>
        High, medium or low: how sure the coding is, by what stands behind it. It weighs nothing in any
        number. Evidence older than {countOf(model.settings.staleDays, 'day')} is marked as stale; a party
        that also says otherwise is marked as contested.
      </p>
      <RedLines />
      <Silence />
    </>
  )
}

function RedLines() {
  return (
    <>
      <h3>Red lines are vetoes</h3>
      <p>
        A red line is the bound of the scale beyond which a party has refused, in so many words. Where one
        party refuses everything above a point and another everything below a higher point, no outcome clears
        both, and no average lifts that.
      </p>
    </>
  )
}

function Silence() {
  return (
    <>
      <h3>Silence is not a middle</h3>
      <p>
        Never stated, declined to say, ambiguous, deferred, not applicable: a party without a value is left
        out of every number, and the note says so. It is never counted as 50.
      </p>
    </>
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
