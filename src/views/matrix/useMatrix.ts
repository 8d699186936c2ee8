import { useMemo } from 'react'
import { useViewState } from '../../state/viewState.ts'
import { matrixDrawn, matrixLines, type Matrix } from '../figures/matrixDrawn.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'

export type { Matrix }

/** What the Matrix shows now. Folding a group works no row out anew. */
export function useMatrix(): Matrix {
  const input = usePositionsInput('sort', 'compare', 'plans')
  const fold = useViewState((state) => state.fold)
  const lines = useMemo(() => matrixLines(input), [input])
  return useMemo(() => matrixDrawn(lines, fold), [lines, fold])
}
