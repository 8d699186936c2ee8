import { useDeferredValue, useMemo } from 'react'
import { unevenSentence } from '../../analysis/headlines/pairs.ts'
import { formatScore } from '../../base/words.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { BlockCross } from '../../charts/pairsHeat/BlockCross.tsx'
import type { HeatRow } from '../../charts/pairsHeat/heatRows.ts'
import { radarFigure } from '../../charts/pairRadar/radarFigure.tsx'
import { cornersOf, isRadar } from '../../charts/pairRadar/radarGeometry.ts'
import { radarSize } from '../../charts/pairRadar/radarLayout.ts'
import { useRovingFocus } from '../../ui/useRovingFocus.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useDashboard } from '../context.ts'
import { figureSubtitle, leftOutWords, silenceNote } from '../figureWords.ts'
import { useProvenance } from '../useProvenance.ts'
import { weightWords } from './HeatSection.tsx'
import { OneRadar } from './OneRadar.tsx'
import { PairName } from './PairName.tsx'
import styles from './Radars.module.css'
import { choosePair, useLooksOf, type Pairs } from './usePairs.ts'

const RADIUS = 53

/** The groups of the heat table once more, one radar a pair. */
export function RadarSection({ pairs }: { readonly pairs: Pairs }) {
  const { selection, theme } = useDashboard()
  const provenance = useProvenance()
  const looks = useLooksOf(selection.parties.map(({ id }) => id))
  const { rows, weights, pair, group } = pairs
  const spec = useMemo(
    () => radarFigure(rows, looks, weights, radarWords(pairs, selection)),
    [rows, looks, weights, pairs, selection],
  )
  const { ref, width } = useWidth()
  // A toggle answers at once; the radars, which are slow to draw, follow.
  const drawn = useDeferredValue(rows)
  const roving = useRovingFocus(drawn.length)
  const corners = drawn[0]?.groups ?? []
  const size = radarSize(width, drawn.length, corners, RADIUS)
  const radars = isRadar(corners)
  return (
    <Figure
      spec={spec}
      provenance={provenance}
      className={styles['figure']}
      measure={
        radars ? 'Read the corners; the area has no meaning' : 'As bars: a radar needs four to ten groups'
      }
    >
      <div ref={ref}>
        {width > 0 && (
          <ul className={styles['radars']} style={{ gridTemplateColumns: `repeat(${size.abreast}, 1fr)` }}>
            {drawn.map((row, index) => (
              <li key={row.parties.join(' ')}>
                <button
                  type="button"
                  aria-pressed={row.parties.join() === pair?.parties.join()}
                  aria-label={radarSentence(row)}
                  onClick={() => choosePair({ parties: row.parties, group })}
                  {...roving(index)}
                >
                  <PairName pair={row} />
                  <strong>{row.all.score === undefined ? 'none' : formatScore(row.all.score)}</strong>
                </button>
                <OneRadar corners={cornersOf(row.groups)} size={size} theme={theme} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <p className={styles['note']}>
        {radars ? 'Centre 0, rim 1.' : 'From 0 to 1.'}
        {drawn.some(({ groups }) => groups.some(({ blocked }) => blocked.length > 0)) && (
          <>
            {' '}
            <svg width={9} height={9} viewBox="-4.5 -4.5 9 9" aria-hidden="true">
              <BlockCross colour={theme.no} reach={3} />
            </svg>{' '}
            at least one issue of the group is blocked.
          </>
        )}
      </p>
    </Figure>
  )
}

/** A radar as a sentence: the pair, its agreement, and each corner. */
function radarSentence({ names, all, groups }: HeatRow): string {
  const number = (score: number | undefined) => (score === undefined ? 'none' : formatScore(score))
  const corners = groups.map(
    ({ group, score, blocked }) =>
      `${group?.title ?? ''} ${number(score)}${blocked.length > 0 ? ', blocked in part' : ''}`,
  )
  return `${names.join(' ')} ${number(all.score)}: ${corners.join('; ')}`
}

function radarWords({ rows, weights }: Pairs, selection: Parameters<typeof figureSubtitle>[1]) {
  return {
    headline: unevenSentence(
      rows.flatMap(({ groups }) =>
        groups.map(({ names, score, group }) => ({ names, score, group: group?.title ?? '' })),
      ),
    ),
    subtitle: figureSubtitle(`Agreement of each pair by group${weightWords(weights)}`, selection),
    leftOut: `${silenceNote(selection)} ${leftOutWords(selection)}`,
  }
}
