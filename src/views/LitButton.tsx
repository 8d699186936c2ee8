import type { ComponentProps } from 'react'
import { useIsLit, type Lit } from './useLit.ts'

/** A button over a mark of a picture; where what it stands for is lit, it alone is drawn again. */
export function LitButton({ of, ...props }: ComponentProps<'button'> & { readonly of: Lit }) {
  const lit = useIsLit(of)
  return <button type="button" {...props} data-lit={lit ? '' : undefined} />
}
