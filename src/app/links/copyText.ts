import { announce } from '../../ui/Toast.tsx'

/** Puts a text on the clipboard and says so; where the browser does not allow it, shows the text. */
export function copyText(text: string, done: string) {
  void navigator.clipboard.writeText(text).then(
    () => announce(done),
    () => announce(`The browser did not allow copying: ${text}`),
  )
}
