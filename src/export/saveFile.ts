const KEEP_FOR_MS = 60_000

/**
 * Offers the content to the reader as a download of that name and media type. The only place that starts one.
 */
export function saveFile(content: Blob | string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // A browser that first asks where to save reads the URL only after the answer.
  setTimeout(() => URL.revokeObjectURL(url), KEEP_FOR_MS)
}
