import { checkWork, type CheckedWork } from '@/findings/work'

const write = (text: { sv: string; en: string; ar: string }) =>
  checkWork({ act: 'write', text, placing: 'instead' })

test.each<[{ sv: string; en: string; ar: string }, (CheckedWork & { act: 'written' })['text']]>([
  [{ sv: ' Få. ', en: '', ar: ' ' }, { sv: 'Få.' }],
  [
    { sv: 'Få.', en: 'Few. ', ar: 'قليل.' },
    { sv: 'Få.', en: 'Few.', ar: 'قليل.' },
  ],
  [{ sv: '', en: ' ', ar: '\n' }, null],
])('%j is kept as %j', (given, text) =>
  expect(write(given)).toEqual({ act: 'written', text, placing: 'instead' }),
)

test.each([
  { sv: '', en: 'Few.', ar: '' },
  { sv: ' ', en: '', ar: 'قليل.' },
])('%j has no Swedish and is refused', (given) => expect(write(given)).toBe('text-without-swedish'))

test('a grade needs its reasons, and can be taken away without one', () => {
  const none = { concern: 'none' as const, reason: '' }
  const confidence = {
    grade: 'low' as const,
    reason: 'Två av femton.',
    concerns: { limitations: none, coherence: none, adequacy: none, relevance: none },
  }
  expect(checkWork({ act: 'assess', confidence })).toEqual({ act: 'assessed', confidence })
  expect(checkWork({ act: 'assess', confidence: null })).toEqual({ act: 'assessed', confidence: null })
  expect(checkWork({ act: 'assess', confidence: { ...confidence, reason: ' ' } })).toBe(
    'confidence-without-reason',
  )
})
