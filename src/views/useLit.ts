import { useEffect, useRef } from 'react'
import { create } from 'zustand'

/** What can be lit: an issue, parties, a statement, and with it its day, the cells that rest on it and its points. */
type Kind = 'issue' | 'party' | 'statement' | 'day' | 'cell' | 'point'
export type Lit = Partial<Readonly<Record<Kind, string | readonly string[]>>>

/** What lies under the pointer or the focus: marked in every picture on the page. Each kind is lit by itself. */
const useLitStore = create<Readonly<Record<Kind, readonly string[]>>>(() => ({
  issue: [],
  party: [],
  statement: [],
  day: [],
  cell: [],
  point: [],
}))

/** Handlers and attributes that light something wherever it is shown; it is lit where any of its kinds is. */
export function useLit(of: Lit) {
  const lit = useIsLit(of)
  return { 'data-lit': lit ? '' : undefined, ...useLights(of) }
}

/** The handlers alone, for what lights others and has no mark of its own. What goes away while it lights goes dark. */
export function useLights(of: Lit | (() => Lit)) {
  const lighting = useRef<Lit>(undefined)
  const light = () => {
    lighting.current = typeof of === 'function' ? of() : of
    useLitStore.setState(listsOf(lighting.current))
  }
  const dim = () => {
    const before = lighting.current
    lighting.current = undefined
    if (before) useLitStore.setState((state) => without(state, before))
  }
  useEffect(
    () => () => {
      if (lighting.current) useLitStore.setState((state) => without(state, lighting.current ?? {}))
    },
    [],
  )
  return { onPointerEnter: light, onPointerLeave: dim, onFocus: light, onBlur: dim }
}

/** True where one of these is lit; a component hears of it only when that changes. */
export function useIsLit(of: Lit): boolean {
  return useLitStore((state) =>
    kindsOf(of).some((kind) => listsOf(of)[kind]?.some((id) => state[kind].includes(id)) === true),
  )
}

/** All of a kind that are lit, for a picture that draws them itself. */
export function useAllLit(kind: Kind): readonly string[] {
  return useLitStore((state) => state[kind])
}

/** The key of a cell, to light it and to be lit by. */
export function cellKey(issue: string, party: string): string {
  return `${issue} ${party}`
}

/** The key of what a party said on an issue on a day. */
export function pointKey(issue: string, party: string, day: string): string {
  return `${cellKey(issue, party)} ${day}`
}

function kindsOf(of: Lit): Kind[] {
  return Object.keys(of) as Kind[]
}

function listsOf(of: Lit): Partial<Record<Kind, readonly string[]>> {
  return Object.fromEntries(kindsOf(of).map((kind) => [kind, [of[kind] ?? []].flat()]))
}

/** Dark again, unless something else was lit in the meantime. */
function without(state: Readonly<Record<Kind, readonly string[]>>, of: Lit) {
  const lists = listsOf(of)
  return Object.fromEntries(
    kindsOf(of).flatMap((kind) => (lists[kind]?.join('\n') === state[kind].join('\n') ? [[kind, []]] : [])),
  )
}
