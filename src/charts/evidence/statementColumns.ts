import type { StatementEntry } from '../../analysis/statementIndex.ts'
import type { Column } from '../../base/column.ts'
import { attributionWord, reliabilityWord } from './evidenceWords.ts'

/** What a file of statements says of each. */
export function statementColumns(
  partyName: (id: string) => string,
  otherwise: ReadonlySet<string>,
): readonly Column<StatementEntry>[] {
  return [
    { id: 'date', label: 'Date', value: ({ statement }) => statement.date },
    { id: 'party', label: 'Party', value: ({ statement }) => partyName(statement.party) },
    { id: 'speaker', label: 'Speaker', value: ({ statement }) => statement.speaker },
    { id: 'role', label: 'Role', value: ({ statement }) => statement.role },
    { id: 'issues', label: 'Issues', value: ({ issues }) => issues.map(({ title }) => title).join('; ') },
    { id: 'summary', label: 'Summary', value: ({ statement }) => statement.summary },
    { id: 'quote', label: 'Quote', value: ({ statement }) => statement.quote },
    { id: 'language', label: 'Language of the quote', value: ({ statement }) => statement.quoteLanguage },
    {
      id: 'translated',
      label: 'Quote is a translation',
      value: ({ statement: { quote, translated } }) =>
        quote === undefined ? undefined : translated === undefined ? 'not known' : translated ? 'yes' : 'no',
    },
    {
      id: 'known',
      label: 'How it is known',
      value: ({ statement }) => attributionWord(statement.attribution),
    },
    {
      id: 'redLine',
      label: 'Red line',
      value: ({ statement }) => (statement.redLine ? 'red line' : undefined),
    },
    {
      id: 'otherwise',
      label: 'Says otherwise',
      value: ({ statement }) => (otherwise.has(statement.id) ? 'says otherwise' : undefined),
    },
    { id: 'context', label: 'Why no position rests on it', value: ({ statement }) => statement.context },
    { id: 'note', label: 'Note', value: ({ statement }) => statement.note },
    { id: 'best', label: 'Reliability of the best source', value: ({ best }) => reliabilityWord(best) },
    {
      id: 'sources',
      label: 'Sources',
      value: ({ sources }) => sources.map(({ publisher, url }) => `${publisher} ${url}`).join('; '),
    },
    { id: 'id', label: 'Statement', value: ({ statement }) => statement.id },
  ]
}
