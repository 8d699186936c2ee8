/** Copies a text and says in a sentence whether that worked. */
export function copyText(text: string, what: string): Promise<string> {
  return tell(what, () => navigator.clipboard.writeText(text))
}

/** Copies a picture that is still being made; the browser must hear of it at the press of the button. */
export function copyImage(png: Promise<Blob>, what: string): Promise<string> {
  return tell(what, async () => {
    if (typeof ClipboardItem === 'undefined')
      throw new Error('This browser copies no pictures. Save the PNG.')
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
  })
}

async function tell(what: string, work: () => Promise<void>): Promise<string> {
  try {
    await work()
    return `Copied ${what}.`
  } catch (error) {
    const why = error instanceof Error && error.message !== '' ? ` ${error.message}` : ''
    return `Not copied: the browser did not allow it.${why}`
  }
}
