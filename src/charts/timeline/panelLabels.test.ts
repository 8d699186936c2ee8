import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectIssue } from '../../analysis/selectedIssue.ts'
import { dayNumber, dayOfNumber } from '../../base/days.ts'
import { aModel, anIssue, aParty, aPosition, aScale } from '../../testing/builders.ts'
import { estimateWidth } from '../estimateWidth.ts'
import { partyLooks } from '../partyLook.ts'
import { overlap, textBox, type LabelBox } from './labelBox.ts'
import { LABEL_SIZE } from './optionLabels.ts'
import { gapBox } from './panelGaps.ts'
import { panelLayout } from './panelLayout.ts'
import { timelineFrame } from './timelineFrame.ts'
import { stretchRows } from './timelineRows.ts'

const window = { from: '2025-02-01', to: '2025-06-30' }
const PHONE = 358
const DESKTOP = 1000
const names = ['alba', 'borduria', 'curonia']

type Line = Parameters<typeof aPosition>[0][]

function laidOut(
  width: number,
  lines: readonly Line[],
  options: readonly { value: number; label: string }[],
) {
  const scale = aScale(options.map(({ value }) => value))
  const model = aModel({
    parties: names.map((name) => aParty(name)),
    issues: [
      anIssue({
        scale: {
          ...scale,
          options: scale.options.map((option, index) => ({
            ...option,
            label: options[index]?.label ?? '',
          })),
        },
        positions: lines.flatMap((line, index) =>
          line.map((position) => aPosition({ ...position, party: names[index] ?? '' })),
        ),
      }),
    ],
  })
  const frame = timelineFrame(width, window, '2025-05-01')
  const selected = selectIssue(model, model.issues[0]!, model.parties, frame.asOf)
  const rows = stretchRows(model, model.issues, model.parties, window)
  return { frame, layout: panelLayout(selected, rows, partyLooks(model.parties), frame) }
}

function labelBoxes({ frame, layout }: ReturnType<typeof laidOut>): LabelBox[] {
  return [
    ...layout.options.flatMap(({ label }) => {
      if (!label) return []
      const left = frame.narrow ? label.x : label.x - estimateWidth(label.text, LABEL_SIZE)
      return [textBox(label.text, LABEL_SIZE, left, label.baseline)]
    }),
    ...layout.gaps.map(gapBox),
    { ...textBox('', 12.5, layout.state.x, layout.state.y), right: frame.width },
    ...layout.ends.map(({ y }) => ({ ...textBox('', 12.5, frame.endsAt, y + 4.5), right: frame.width })),
  ]
}

const days = fc.integer({ min: dayNumber('2025-01-01'), max: dayNumber('2025-07-10') }).map(dayOfNumber)
const line: fc.Arbitrary<Line> = fc
  .uniqueArray(fc.tuple(days, fc.option(fc.constantFrom(0, 15, 20, 50, 80, 85, 100))), {
    maxLength: 5,
    selector: ([day]) => day,
  })
  .map((positions) =>
    positions
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([from, value]) => (value === null ? { from, missing: 'deferred' as const } : { from, value })),
  )
const scales = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 8 })
  .chain((between) =>
    fc.tuple(
      ...[0, ...between.toSorted((a, b) => a - b), 100].map((value) =>
        fc.integer({ min: 3, max: 60 }).map((length) => ({ value, label: 'x'.repeat(length) })),
      ),
    ),
  )

describe('the labels of a panel', () => {
  it('never touch each other, on a phone and on a wide screen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(PHONE, DESKTOP),
        fc.array(line, { minLength: 3, maxLength: 3 }),
        scales,
        (width, lines, options) => {
          const boxes = labelBoxes(laidOut(width, lines, options))
          const touching = boxes.flatMap((box, index) =>
            boxes.slice(index + 1).filter((other) => overlap(box, other)),
          )
          expect(touching).toEqual([])
        },
      ),
    )
  })

  it('stand on a phone on no line and under no mark', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 3, maxLength: 3 }), scales, (lines, options) => {
        const { layout, frame } = laidOut(PHONE, lines, options)
        const labels = layout.options.flatMap(({ label }) =>
          label ? [textBox(label.text, LABEL_SIZE, label.x, label.baseline)] : [],
        )
        const level = layout.lines.flatMap(({ now, later }) =>
          [...`${now}${later}`.matchAll(/M([\d.]+) (-?[\d.]+)H([\d.]+)/g)].map(([, x1, y, x2]) => ({
            left: Number(x1),
            right: Number(x2),
            top: Number(y) - 0.5,
            bottom: Number(y) + 0.5,
          })),
        )
        const marks = layout.points.map(({ x, y }) => ({
          left: x - 4,
          right: x + 4,
          top: y - 4,
          bottom: y + 4,
        }))
        const outside = (box: LabelBox) =>
          box.left < 0 || box.right > frame.scale.right || box.bottom > layout.height
        expect(labels.filter(outside)).toEqual([])
        expect(labels.filter((label) => [...level, ...marks].some((box) => overlap(label, box)))).toEqual([])
      }),
    )
  })

  it('name the ends of the scale where nothing is in the way', () => {
    const { layout } = laidOut(
      PHONE,
      [[{ value: 50 }], [], []],
      [
        { value: 0, label: 'No dam' },
        { value: 100, label: 'A high dam' },
      ],
    )
    expect(layout.options.map(({ label }) => label?.text)).toEqual(['No dam', 'A high dam'])
  })
})
