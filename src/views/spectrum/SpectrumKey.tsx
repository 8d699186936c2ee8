import { formatDayShort } from '../../base/days.ts'
import { joinWords } from '../../base/words.ts'
import type { LegendItem } from '../../charts/figure/figureSpec.ts'
import type { DrawnPlans } from '../../charts/spectrum/drawnPlans.ts'
import type { Layer } from '../../charts/spectrum/layers.ts'
import { PlanBar } from '../../charts/spectrum/PlanBar.tsx'
import { confidenceItems, layerItems, openItems, partySign } from '../../charts/spectrum/spectrumLegend.tsx'
import type { SpectrumRow } from '../../charts/spectrum/spectrumRows.ts'
import { choose, toggled, useViewState } from '../../state/viewState.ts'
import { Icon } from '../../ui/icons.tsx'
import { useDashboard } from '../context.ts'
import { PlansMenu } from '../PlansMenu.tsx'
import { useLit } from '../useLit.ts'
import styles from './SpectrumKey.module.css'

/** What the signs mean. All but the marks can be switched off here; a plan pointed at stands out on the lines. */
export function SpectrumKey({
  rows,
  plans,
  layers,
  onToggle,
  onPointAt,
}: {
  readonly rows: readonly SpectrumRow[]
  readonly plans: DrawnPlans
  readonly layers: ReadonlySet<Layer>
  readonly onToggle: (layer: Layer) => void
  readonly onPointAt: (plan: string | undefined) => void
}) {
  const { model, selection } = useDashboard()
  return (
    <div className={styles['key']}>
      <ul aria-label="Marks">
        {selection.parties.map(({ id, name }) => (
          <PartyEntry key={id} id={id} name={name} />
        ))}
        {[...confidenceItems(rows), ...openItems(rows)].map(({ label, sign }) => (
          <li key={label}>
            <Sign sign={sign} /> {label}
          </li>
        ))}
      </ul>
      <ul aria-label="Drawn on the lines">
        {layerItems(rows, selection.since).map(({ layer, short, sign }) => (
          <li key={layer}>
            <button
              type="button"
              aria-pressed={layers.has(layer)}
              title={layers.has(layer) ? 'Switch off' : 'Show'}
              onClick={() => onToggle(layer)}
            >
              <Sign sign={sign} /> <span>{short}</span>
            </button>
          </li>
        ))}
      </ul>
      {model.plans.length > 0 && (
        <div className={styles['plans']}>
          {plans.drawn.length > 0 && <PlanList plans={plans} onPointAt={onPointAt} />}
          <PlansMenu plans={plans} shown="are drawn as bars on the lines" />
        </div>
      )}
      <NotDrawn plans={plans} />
    </div>
  )
}

function PartyEntry({ id, name }: { readonly id: string; readonly name: string }) {
  const { looks } = useDashboard()
  const lit = useLit({ party: id })
  return (
    <li {...lit}>
      <Sign sign={partySign(looks.get(id)?.order ?? 0)} /> <span>{name}</span>
    </li>
  )
}

function PlanList({
  plans,
  onPointAt,
}: {
  readonly plans: DrawnPlans
  readonly onPointAt: (plan: string | undefined) => void
}) {
  const { theme } = useDashboard()
  return (
    <ul aria-label="Plans">
      {plans.drawn.map(({ id, shortTitle, date }, style) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- pointing only thickens the bars
        <li
          key={id}
          onPointerEnter={() => onPointAt(id)}
          onPointerLeave={() => onPointAt(undefined)}
          onFocus={() => onPointAt(id)}
          onBlur={() => onPointAt(undefined)}
        >
          <svg width={8} height={18} viewBox="-4 -9 8 18" aria-hidden="true">
            <PlanBar style={style} height={17} theme={theme} />
          </svg>
          <span>
            {shortTitle}, {formatDayShort(date)}
          </span>
          <button
            type="button"
            className={styles['remove']}
            aria-label={`Take out ${shortTitle}`}
            onClick={() => {
              onPointAt(undefined)
              choose({ plans: toggled(useViewState.getState().plans, id) })
            }}
          >
            <Icon name="close" size={9} />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Plans that a link or another view asked for, and why they have no bar. */
function NotDrawn({ plans: { later, over } }: { readonly plans: DrawnPlans }) {
  const reasons: string[] = [
    ...(later.length > 0
      ? [
          `${joinWords(later.map(({ shortTitle, date }) => `${shortTitle} (${formatDayShort(date)})`))}: dated after the day shown`,
        ]
      : []),
    ...(over.length > 0
      ? [`${joinWords(over.map(({ shortTitle }) => shortTitle))}: more plans than there are bars`]
      : []),
  ]
  return reasons.length > 0 && <p>Not drawn: {reasons.join('; ')}.</p>
}

function Sign({ sign }: Pick<LegendItem, 'sign'>) {
  const { theme } = useDashboard()
  return (
    <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true">
      {sign(theme)}
    </svg>
  )
}
