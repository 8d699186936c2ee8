import { pairsOf } from '../../base/sum.ts'
import { COMPARED_ORDERS, isByDistance } from '../../charts/positions/matrixRows.ts'
import { orderHint, orderOptions } from '../../charts/positions/positionsWords.ts'
import type { Party } from '../../model/schema.ts'
import { choose, type Density, useViewState } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import { PlansMenu } from '../PlansMenu.tsx'
import styles from './MatrixTools.module.css'
import { ToolSelect, type ToolOption } from './ToolSelect.tsx'
import type { Matrix } from './useMatrix.ts'

/** How the cells are set; blocks are the phone’s. */
export type MatrixLayout = Density | 'blocks'

const DENSITIES = [
  { density: 'compact', word: 'Compact' },
  { density: 'roomy', word: 'Roomy' },
] as const

/** More pairs than this stand under a heading for each first party. */
const PAIRS_WITHOUT_HEADINGS = 10

/** What the matrix shows and in which order: words, the current choice in bold. */
export function MatrixTools({
  matrix,
  layout,
  usual,
}: {
  readonly matrix: Matrix
  readonly layout: MatrixLayout
  /** The height that this screen has without a choice. */
  readonly usual: Density
}) {
  const { model } = useDashboard()
  const { shade } = useViewState()
  const blocks = layout === 'blocks'
  return (
    <span className={styles['tools']}>
      <SortTool matrix={matrix} />
      {!blocks && <CompareTool matrix={matrix} />}
      {matrix.compared && <OnlyDifferences matrix={matrix} />}
      {!blocks && (
        <ToolSelect
          label="Shade"
          options={[
            { id: '', word: 'Place on scale' },
            { id: 'none', word: 'None' },
          ]}
          chosen={shade ?? ''}
          onChoose={(id) => choose({ shade: id === 'none' ? 'none' : undefined })}
        />
      )}
      {model.plans.length > 0 && (
        <PlansMenu
          plans={matrix.plans}
          shown={blocks ? 'stand below the parties' : 'stand as columns beside the parties'}
        />
      )}
      {!blocks && (
        <span className={styles['densities']} role="group" aria-label="Row height">
          {DENSITIES.map(({ density, word }) => (
            <button
              key={density}
              type="button"
              aria-pressed={layout === density}
              onClick={() => choose({ density: density === usual ? undefined : density })}
            >
              {word}
            </button>
          ))}
        </span>
      )}
    </span>
  )
}

function SortTool({ matrix: { compared } }: { readonly matrix: Matrix }) {
  const { selection } = useDashboard()
  const { sort } = useViewState()
  const options = [
    ...(compared
      ? [
          { id: '', word: 'Distance of the two' },
          { id: COMPARED_ORDERS.issues, word: 'Issue order' },
        ]
      : [{ id: '', word: 'Issue order' }]),
    ...orderOptions(selection.parties),
  ]
  const hint = orderHint(sort)
  return (
    <>
      <ToolSelect
        label="Sort"
        options={options}
        chosen={isByDistance(compared, sort) ? '' : (sort ?? '')}
        onChoose={(id) => choose({ sort: id || undefined })}
      />
      {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
    </>
  )
}

/** Every two of the parties shown, and none. A new comparison begins by distance; without one, its orders mean nothing. */
function CompareTool({ matrix: { compared } }: { readonly matrix: Matrix }) {
  const { selection } = useDashboard()
  const pairs = pairsOf(selection.parties)
  if (pairs.length === 0) return null
  return (
    <ToolSelect
      label="Compare"
      options={[{ id: '', word: 'All' }, ...pairs.map((pair) => pairOption(pair, pairs.length))]}
      chosen={compared?.map(({ id }) => id).join(' ') ?? ''}
      onChoose={(id) => choose({ compare: id === '' ? [] : id.split(' '), sort: undefined })}
    />
  )
}

function pairOption([a, b]: readonly [Party, Party], pairs: number): ToolOption {
  return {
    id: `${a.id} ${b.id}`,
    word: `${a.name} and ${b.name}`,
    ...(pairs > PAIRS_WITHOUT_HEADINGS ? { under: a.name } : {}),
  }
}

function OnlyDifferences({ matrix }: { readonly matrix: Matrix }) {
  const { sort } = useViewState()
  const on = isByDistance(matrix.compared, sort) && sort === COMPARED_ORDERS.onlyDifferences
  return (
    <label className={styles['switch']}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={() => choose({ sort: on ? undefined : COMPARED_ORDERS.onlyDifferences })}
      />
      Only differences
    </label>
  )
}
