import { create } from 'zustand'

/** The issue under the pointer or the focus: marked in every picture on the page. */
const useLitIssue = create<{ issue: string | undefined }>(() => ({ issue: undefined }))

/** Handlers and attributes that light an issue wherever it is shown. */
export function useLit(issue: string) {
  const lit = useLitIssue((state) => state.issue === issue)
  const light = () => useLitIssue.setState({ issue })
  const dim = () => useLitIssue.setState({ issue: undefined })
  return {
    'data-lit': lit ? '' : undefined,
    onPointerEnter: light,
    onPointerLeave: dim,
    onFocus: light,
    onBlur: dim,
  }
}
