import { createContext } from 'react'
import type { ArchiveFigure } from './archive.ts'

/** What the export of a figure is given from above, since figures know neither the views nor what the reader chose. */
export interface ExportServices {
  /** Every figure there is, on whichever view, for the choices at the time of asking. */
  readonly every: {
    readonly count: number
    readonly load: () => Promise<readonly ArchiveFigure[]>
  }
  /** The mark-up that shows a figure on another page, always as it is now; `undefined` where it has no such frame. */
  readonly embedCode: (figure: string) => Promise<string | undefined>
}

/** `undefined` where figures stand without the app, as in a frame of another page. */
export const ExportServicesContext = createContext<ExportServices | undefined>(undefined)
