import { formatDay } from '../../base/days.ts'
import { countOf, formatCount } from '../../base/words.ts'
import type { Model } from '../../model/model.ts'

/** What a model says of itself, as the Model view lists it. */
export function modelFacts(
  model: Model,
  openedFrom: string | undefined,
): { readonly label: string; readonly value: string }[] {
  const { agreedSpread, closeSpread, staleDays } = model.settings
  const positions = model.issues.reduce((count, issue) => count + issue.positions.length, 0)
  return [
    { label: 'Version', value: model.version },
    { label: 'Content hash (SHA-256)', value: model.hash },
    { label: 'Coverage', value: `${formatDay(model.coverage.from)} to ${formatDay(model.coverage.to)}` },
    { label: 'Authors', value: model.authors.join(', ') },
    { label: 'Licence', value: model.licence },
    {
      label: 'Holds',
      value: [
        countOf(model.parties.length, 'party', 'parties'),
        countOf(model.groups.length, 'group'),
        countOf(model.issues.length, 'issue'),
        countOf(positions, 'position'),
        countOf(model.statementDays.size, 'statement'),
        countOf(model.plans.length, 'plan'),
      ].join(', '),
    },
    {
      label: 'Settings',
      value: `Agreed: within ${formatCount(agreedSpread)} points; close: within ${formatCount(closeSpread)}; evidence is stale after ${countOf(staleDays, 'day')}`,
    },
    {
      label: 'Opened from',
      value:
        openedFrom === undefined ? 'this site, as shipped with it' : `${openedFrom}, a file on this machine`,
    },
  ]
}
