/** The sign of an issue that two parties block, drawn around its centre. */
export function BlockCross({ colour, reach = 3.2 }: { readonly colour: string; readonly reach?: number }) {
  const r = reach
  return (
    <path
      d={`M${-r} ${-r} ${r} ${r}M${r} ${-r} ${-r} ${r}`}
      stroke={colour}
      strokeWidth={2.2}
      aria-hidden="true"
    />
  )
}
