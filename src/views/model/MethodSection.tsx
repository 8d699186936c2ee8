import { useMemo } from 'react'
import { examplesHeadline } from '../../analysis/headlines/model.ts'
import type { Metric } from '../../analysis/metrics/metric.ts'
import { METRICS } from '../../analysis/metrics/registry.ts'
import { runWorkedExamples, type ExampleResult } from '../../analysis/metrics/runWorkedExamples.ts'
import { groupBy } from '../../base/groupBy.ts'
import { outcomeWords, rangeWords, toleranceWords } from './methodWords.ts'
import styles from './Method.module.css'
import { Part } from './Part.tsx'

/** Every number of the dashboard: what it means, its formula, and its worked examples as they come out in this browser. */
export function MethodSection() {
  const results = useMemo(() => groupBy(runWorkedExamples(), ({ metric }) => metric), [])
  return (
    <Part
      id="method"
      title="Method"
      beside={`Run in this browser: ${examplesHeadline([...results.values()].flat())}`}
    >
      <p className={styles['text']}>
        Every number on these pages is one of these. A number with a dotted underline opens to its own
        working. Only the parties and issues shown count, on the day shown; what is silent is left out, never
        filled in.
      </p>
      <ul className={styles['index']}>
        {METRICS.map(({ id, label }) => (
          <li key={id}>
            <a href={`#method-${id}`}>{label}</a>
          </li>
        ))}
      </ul>
      {METRICS.map((metric) => (
        <Entry key={metric.id} metric={metric} results={results.get(metric.id) ?? []} />
      ))}
    </Part>
  )
}

function Entry({ metric, results }: { readonly metric: Metric; readonly results: readonly ExampleResult[] }) {
  const { id, label, meaning, formula, use, missing, reference } = metric
  const facts = [
    ['Formula', formula],
    ['Range and minimum', rangeWords(metric)],
    ['What is missing', missing],
    ['Source', reference],
  ] as const
  return (
    <section
      id={`method-${id}`}
      tabIndex={-1}
      aria-labelledby={`method-${id}-title`}
      className={styles['entry']}
    >
      <h3 id={`method-${id}-title`}>
        {label} {use === 'expert' && <span className={styles['use']}>for experts, never a headline</span>}
      </h3>
      <p>{meaning}</p>
      <dl className={styles['facts']}>
        {facts.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <table className={styles['examples']} aria-label={`Worked examples of ${label}`}>
        <thead>
          <tr>
            <th scope="col">Worked example</th>
            <th scope="col">Known from</th>
            <th scope="col">Expected</th>
            <th scope="col">Got</th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <tr key={result.name}>
              <th scope="row">{result.name}</th>
              <td>{result.source}</td>
              <td>
                {outcomeWords(result.expected)}
                {toleranceWords(result)}
              </td>
              <td>{outcomeWords(result.got)}</td>
              <td data-failed={result.pass ? undefined : ''}>{result.pass ? 'pass' : 'fail'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
