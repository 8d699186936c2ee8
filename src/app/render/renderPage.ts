import '@fontsource-variable/source-sans-3/wght.css'
import '../tokens.css'
import { openShippedModel, openModelText, renderFiles } from './renderFiles.ts'

/** What `npm run figures` calls in a browser that nobody looks at. */
declare global {
  interface Window {
    parley?: {
      readonly openShippedModel: typeof openShippedModel
      readonly openModelText: typeof openModelText
      readonly renderFiles: typeof renderFiles
    }
  }
}

window.parley = { openShippedModel, openModelText, renderFiles }
