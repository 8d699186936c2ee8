import { create } from 'zustand'

/** Whether the list of keys is open: a key and a button open the same. */
export const useKeysOpen = create<{ open: boolean }>(() => ({ open: false }))

export function showKeys(open: boolean) {
  useKeysOpen.setState({ open })
}
