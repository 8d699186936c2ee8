import { create } from 'zustand'

/** Whether time is being played through. Kept apart from the controls, of which a phone has one in a sheet. */
export const usePlaying = create<{ playing: boolean }>(() => ({ playing: false }))

export function play() {
  usePlaying.setState({ playing: true })
}

export function pause() {
  usePlaying.setState({ playing: false })
}
