/** Marks a branch that the types say can't be reached; reaching it is our mistake, so it throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
