import { useDeferredValue, useMemo } from 'react'
import { formatScore } from '../../base/words.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { BlockCross } from '../../charts/pairsHeat/BlockCross.tsx'
import type { HeatRow } from '../../charts/pairsHeat/heatRows.ts'
import { cornersOf, isRadar } from '../../charts/pairRadar/radarGeometry.ts'
import { radarSize } from '../../charts/pairRadar/radarLayout.ts'
import { useRovingFocus } from '../../ui/useRovingFocus.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useDashboard } from '../context.ts'
import { pairRadar } from '../figures/pairFigures.ts'
import { useProvenance } from '../useProvenance.ts'
import { NoPair } from './NoPair.tsx'
import { OneRadar } from './OneRadar.tsx'
import { PairName } from './PairName.tsx'
import styles from './Radars.module.css'
import { choosePair, type PairsOnPage } from './usePairs.ts'

const RADIUS = 53

/** The groups of the heat table once more, one radar a pair. */
export function RadarSection({ page: { input, pairs } }: { readonly page: PairsOnPage }) {
  const { theme } = useDashboard()
  const provenance = useProvenance()
  const { rows, pair, cell } = pairs
  const spec = useMemo(() => pairRadar(input, pairs), [input, pairs])
  const { ref, width } = useWidth()
  // A toggle answers at once; the radars, which are slow to draw, follow.
  const drawn = useDeferredValue(rows)
  const roving = useRovingFocus(drawn.length)
  const corners = drawn[0]?.groups ?? []
  const size = radarSize(width, drawn.length, corners, RADIUS)
  const radars = isRadar(corners)
  if (!spec) return <NoPair title="Agreement by group, as radars" className={styles['figure']} />
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
                  onClick={() => choosePair({ parties: row.parties, group: cell?.group })}
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
