import { formatDayShort } from '../../base/days.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { modelVersion } from '../../model/modelVersion.ts'
import { useDashboard } from '../../views/context.ts'
import styles from './Links.module.css'
import { WhatDiffers } from './WhatDiffers.tsx'

/**
 * Says of a link made with another version of the model that it was, and which of the cells shown were otherwise then. In
 * another page's frame it can't be put away, for the next reader there has not read it.
 */
export function OldLink({ framed = false }: { readonly framed?: boolean }) {
  const { model, selection } = useDashboard()
  const then = useViewState((state) => state.model)
  if (then === undefined || then === modelVersion(model)) return null
  return (
    <div className={styles['old']} role="note">
      <div>
        <p>
          <strong>This link was made with another version of the model</strong> ({then}); shown is{' '}
          {modelVersion(model)}, as of {formatDayShort(selection.asOf)}.
        </p>
        {!framed && (
          <button type="button" className={controls['text']} onClick={() => choose({ model: undefined })}>
            Understood
          </button>
        )}
      </div>
      <WhatDiffers then={then} framed={framed} />
    </div>
  )
}
