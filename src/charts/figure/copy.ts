/** Copies a text and says in a sentence whether that worked. */
export function copyText(text: string, what: string): Promise<string> {
  return tell(what, () => navigator.clipboard.writeText(text))
}

/** What the clipboard does to a picture. */
const PASTED = ' Only a saved file gives its view back: the clipboard keeps no data beside the picture.'

/** Copies a picture that is still being made; the browser must hear of it at the press of the button. */
export function copyImage(png: Promise<Blob>, what: string): Promise<string> {
  return tell(
    what,
    async () => {
      if (typeof ClipboardItem === 'undefined')
        throw new Error('This browser copies no pictures. Save the PNG.')
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    },
    PASTED,
  )
}

async function tell(what: string, work: () => Promise<void>, after = ''): Promise<string> {
  try {
    await work()
    return `Copied ${what}.${after}`
  } catch (error) {
    const why = error instanceof Error && error.message !== '' ? ` ${error.message}` : ''
    return `Not copied: the browser did not allow it.${why}`
  }
}
