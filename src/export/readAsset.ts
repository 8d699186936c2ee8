/**
 * The content of one of the app's own files, by the address that the bundler gave it.
 * Rejects with an `Error` in plain words when there is no connection or the server does not give it.
 */
export async function readAsset(url: string): Promise<Uint8Array> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error(`A file of this page could not be loaded (${url}). Is there a connection?`, { cause })
  })
  if (!response.ok)
    throw new Error(`The server does not give a file of this page (${url}: ${response.status}).`)
  return new Uint8Array(await response.arrayBuffer())
}
