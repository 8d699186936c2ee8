import { useMemo } from 'react'
import { formatNumber, type LeftOut, type Term } from '../../analysis/metrics/working.ts'
import { rangeWords } from '../model/methodWords.ts'
import { Folded } from './Folded.tsx'
import { MethodLink } from './MethodLink.tsx'
import type { Question } from './question.ts'
import styles from './Working.module.css'
import { givenTable, resultWords, workingOf } from './workingOf.ts'

/** How a number came about: formula, numbers put in, what was left out and why, the arithmetic, the result. */
export function WorkingContent({
  question,
  about,
  shown,
}: {
  readonly question: Question
  readonly about: string
  /** The number as the page shows it. */
  readonly shown?: string | undefined
}) {
  const { metric, working, last, result: outcome } = useMemo(() => workingOf(question), [question])
  const result = resultWords({ result: outcome })
  return (
    <div className={styles['working']}>
      <h2>
        {last?.word ?? metric.label}: {about}
      </h2>
      <p>
        {metric.meaning} {last?.meaning}
      </p>
      <h3>Formula</h3>
      <p className={styles['formula']}>
        {last && `${metric.label} = `}
        {working.formula}
      </p>
      {last && <p className={styles['formula']}>{last.formula}</p>}
      <h3>Put in</h3>
      {working.inputs.length === 0 ? <p>Nothing.</p> : <Inputs inputs={working.inputs} />}
      <h3>Left out, and why</h3>
      {working.leftOut.length === 0 ? <p>Nothing.</p> : <Omissions leftOut={working.leftOut} />}
      {working.terms.length > 0 && (
        <>
          <h3>Step by step</h3>
          <Steps terms={working.terms} />
        </>
      )}
      <h3>With the numbers put in</h3>
      {working.arithmetic !== undefined && <p className={styles['formula']}>{working.arithmetic}</p>}
      {last?.arithmetic !== undefined && (
        <>
          <p>
            = {resultWords(working)}, the {metric.label.toLowerCase()}
          </p>
          <p className={styles['formula']}>{last.arithmetic}</p>
        </>
      )}
      <p className={styles['result']}>
        = <output>{result}</output>
        {shown !== undefined && shown !== result && <span>, shown as {shown}</span>}
      </p>
      {working.arithmetic?.includes('…') === true && (
        <p className={styles['note']}>… stands for steps that are listed in full above.</p>
      )}
      <p className={styles['note']}>
        {last && `${metric.label}: `}
        {rangeWords(metric)} {metric.missing} {metric.reference}
      </p>
      <p>
        <MethodLink metric={metric.id}>Method and worked examples</MethodLink>
      </p>
    </div>
  )
}

function Inputs({ inputs }: { readonly inputs: Parameters<typeof givenTable>[0] }) {
  const { columns, rows } = useMemo(() => givenTable(inputs), [inputs])
  return (
    <Folded items={rows} what="more">
      {(part) => (
        <table className={styles['table']} data-lines={columns.length === 0 ? '' : undefined}>
          {columns.length > 0 && (
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">Of</span>
                </th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {part.map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {cells.map((cell, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- cells have no identity but their column
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Folded>
  )
}

function Omissions({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  return (
    <Folded items={leftOut} what="more">
      {(part) => (
        <ul className={styles['list']}>
          {part.map(({ what, why }) => (
            <li key={`${what} ${why}`}>
              {what}: {why}
            </li>
          ))}
        </ul>
      )}
    </Folded>
  )
}

function Steps({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <Folded items={terms} what="more steps">
      {(part) => (
        <table className={styles['table']}>
          <tbody>
            {part.map(({ label, expression, value }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className={styles['expression']}>{expression}</td>
                <td>= {formatNumber(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Folded>
  )
}
