/** What `bench-page.mjs` notes in the page. */
interface Window {
  /** How long each task took that took more than 50 ms. */
  longTasks: number[]
  /** When the last of them ended. */
  lastLongTask?: number
}
