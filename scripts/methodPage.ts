import type { Metric } from '../src/analysis/metrics/metric.ts'
import { METRICS } from '../src/analysis/metrics/registry.ts'
import { runWorkedExamples } from '../src/analysis/metrics/runWorkedExamples.ts'
import { outcomeWords, rangeWords, toleranceWords } from '../src/views/model/methodWords.ts'

const BEGIN = '<!-- From the registry of metrics by `node scripts/method-page.mjs`; edit there, not here. -->'
const END = '<!-- End of what the registry gives. -->'

/** The page with the section between the marks made anew from the registry. @throws Error where the marks are missing */
export function withMethodSection(page: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error(`The page has lost its marks: ${BEGIN} … ${END}`)
  return `${page.slice(0, begin + BEGIN.length)}\n\n${METRICS.map(entryOf).join('\n')}\n${page.slice(end)}`
}

/** One metric as the Model view shows it. */
function entryOf(metric: Metric): string {
  const { label, meaning, formula, use, missing, reference } = metric
  return `### ${label}

${meaning}${use === 'expert' ? ' For experts; never a headline.' : ''}

- *Formula:* ${formula}
- *Range and minimum:* ${rangeWords(metric)}
- *What is missing:* ${missing}
- *Source:* ${reference}

| Worked example | Known from | Expected | Got |
|---|---|---|---|
${examplesOf(metric).join('\n')}
`
}

function examplesOf(metric: Metric): string[] {
  return runWorkedExamples([metric]).map(
    (result) =>
      `| ${result.name} | ${result.source} | ${outcomeWords(result.expected)}${toleranceWords(result)} | ${outcomeWords(result.got)} |`,
  )
}
