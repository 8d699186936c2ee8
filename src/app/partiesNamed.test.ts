import { expect, it } from 'vitest'
import { partiesNamed } from './partiesNamed.ts'

const PARTIES = [
  { name: 'Türkiye', shortLabel: 'TUR' },
  { name: 'United States', shortLabel: 'US' },
  { name: 'Russia', shortLabel: 'Rus' },
]

it.each([
  ['', ['Türkiye', 'United States', 'Russia']],
  ['  ', ['Türkiye', 'United States', 'Russia']],
  ['turki', ['Türkiye']],
  ['US', ['United States', 'Russia']],
  ['states ', ['United States']],
  ['nobody', []],
])('“%s” finds %j', (sought, names) => {
  expect(partiesNamed(PARTIES, sought).map(({ name }) => name)).toEqual(names)
})
