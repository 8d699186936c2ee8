import { useEffect } from 'react'
import { formatDay } from '../../base/days.ts'
import type { Model } from '../../model/model.ts'
import { holdEntry } from '../../state/syncUrl.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import { announce } from '../../ui/Toast.tsx'
import { useDashboard } from '../../views/context.ts'
import { neighbourDay } from '../../views/neighbourDay.ts'
import { viewOf } from '../../views/registry.ts'
import { resolveSelection } from '../../views/selection.ts'
import { nextDay } from './nextDay.ts'
import { pause, usePlaying } from './playing.ts'

const STEP_MS = 900

/** Plays through the days with a change until the last, any other choice, or a page that nobody sees. */
export function Player() {
  const { model } = useDashboard()
  const playing = usePlaying((state) => state.playing)
  useEffect(() => {
    if (!playing) return
    let own = false
    const step = () => {
      const asOf = shownDay(model)
      const next = nextDay(model, asOf)
      own = true
      if (next) choose({ asOf: next.day === model.asOf ? undefined : next.day })
      own = false
      if (!next || neighbourDay(model, next.day, 'on') === undefined) pause()
    }
    // The first step answers the button at once, and back leads to the day before it.
    step()
    holdEntry(true)
    const timer = setInterval(step, STEP_MS)
    const forget = useViewState.subscribe(() => {
      if (!own) pause()
    })
    const hide = () => {
      if (document.hidden) pause()
    }
    document.addEventListener('visibilitychange', hide)
    return () => {
      clearInterval(timer)
      holdEntry(false)
      forget()
      document.removeEventListener('visibilitychange', hide)
      if (!usePlaying.getState().playing) sayDay(model)
    }
  }, [playing, model])
  return null
}

/** Says the day shown and the view's sentence of it. While playing, a sentence each second would drown all else. */
export function sayDay(model: Model) {
  const state = useViewState.getState()
  const selection = resolveSelection(model, state)
  announce(`${formatDay(selection.asOf)}: ${viewOf(state.view).headline(selection, model, state)}`)
}

function shownDay(model: Model) {
  return resolveSelection(model, useViewState.getState()).asOf
}
