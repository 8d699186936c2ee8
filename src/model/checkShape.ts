import * as v from 'valibot'
import { describeIssue } from './describeIssue.ts'
import { ModelError, type Fault, type Locate } from './fault.ts'

/** Untrusted input as what a schema says it is. @throws ModelError with every fault of form */
export function checkShape<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  locate: Locate,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input)
  if (result.success) return result.output
  throw new ModelError(result.issues.map((issue) => describeIssue(issue, schema, locate)))
}

/** @throws ModelError where there is any fault */
export function throwAny(faults: readonly Fault[]) {
  if (faults.length > 0) throw new ModelError(faults)
}
