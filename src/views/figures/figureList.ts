/** A figure by the id of its spec, its title in general, and the view it stands on. */
export interface FigureHead {
  readonly id: string
  readonly title: string
  readonly view: string
}

const head = <Id extends string>(view: string, id: Id, title: string) => ({ id, title, view })

/** Every figure there is, in the order of the views and of the figures on them. */
export const FIGURE_LIST = [
  head('overview', 'issue-states', 'Where each issue stands'),
  head('overview', 'common-ground', 'Common ground by issue'),
  head('overview', 'pair-agreement', 'Agreement of each pair'),
  head('overview', 'who-moved', 'Who moved'),
  head('matrix', 'positions', 'Positions'),
  head('spectrum', 'spectrum', 'Positions on each scale'),
  head('pairs', 'pair-heat', 'Agreement by group'),
  head('pairs', 'pair-issues', 'One pair, issue by issue'),
  head('pairs', 'pair-radar', 'Agreement by group, as radars'),
  head('timeline', 'timeline', 'Positions over time'),
  head('timeline', 'shifts', 'Shifts'),
  head('plans', 'plan-gaps', 'Gap of each plan to each party'),
  head('plans', 'plan-gap-issues', 'One gap, issue by issue'),
  head('plans', 'red-lines-crossed', 'Red lines crossed'),
  head('plans', 'provisions', 'Provision by provision'),
  head('plans', 'closeness', 'Closeness along the chain of drafts'),
  head('evidence', 'evidence-age', 'Age of the newest evidence'),
  head('evidence', 'silence', 'Kinds of silence'),
  head('evidence', 'reliability', 'How good the sources are'),
  head('model', 'coverage', 'What is covered'),
  head('model', 'statements-by-party', 'Statements by party'),
  head('model', 'experts', 'Experts’ panel'),
] as const

export type FigureId = (typeof FIGURE_LIST)[number]['id']

/** The figure of an id, `undefined` where there is none. */
export function figureHead(id: string | undefined): (FigureHead & { readonly id: FigureId }) | undefined {
  return FIGURE_LIST.find((one) => one.id === id)
}

/** The choice of the view that a figure stands on; the first view is that of no choice. */
export function viewChoice({ view }: Pick<FigureHead, 'view'>): { readonly view: string | undefined } {
  return { view: view === FIGURE_LIST[0].view ? undefined : view }
}
