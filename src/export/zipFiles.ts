/* oxlint-disable no-await-in-loop -- files are packed one after the other, for the screen to answer in between */
/** A day of the calendar as ZIP writes it: noon, so that no time zone makes it another day. */
const timeOf = (day: string) => new Date(`${day}T12:00:00`)

/**
 * Files as one ZIP, dated by the given day so that the same files make the same archive. The packer loads with its first
 * use. Leaves the page room to answer between files; rejects with the signal’s reason once it is aborted.
 */
export async function zipFiles(
  files: readonly { readonly name: string; readonly content: Blob | string }[],
  day: string,
  signal?: AbortSignal,
): Promise<Blob> {
  const { Zip, ZipDeflate, ZipPassThrough } = await import('fflate')
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let fault: Error | undefined
  const zip = new Zip((error, chunk) => {
    if (error) fault = error
    else chunks.push(chunk.slice())
  })
  for (const { name, content } of files) {
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    signal?.throwIfAborted()
    // A PNG is packed already.
    const entry = name.endsWith('.png') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
    entry.mtime = timeOf(day)
    zip.add(entry)
    entry.push(await bytesOf(content), true)
  }
  zip.end()
  if (fault) throw fault
  return new Blob(chunks, { type: 'application/zip' })
}

async function bytesOf(content: Blob | string): Promise<Uint8Array> {
  return typeof content === 'string'
    ? new TextEncoder().encode(content)
    : new Uint8Array(await content.arrayBuffer())
}
