import { wayBack } from '@/app/_session/way-back'

const [round, dialogue] = ['0b7f3a52-6a1e-4c07-9f37-5d8a1c2e4b90', '9c1d2e3f-4a5b-4c6d-8e7f-0a1b2c3d4e5f']
const meeting = `/rounds/${round}/dialogues/${dialogue}/meeting`

test.each([`/form/${dialogue}`, `/form/${dialogue}/so_far`, `/form/${dialogue}/question/so_far`, meeting])(
  'leads back to %s',
  (path) => expect(wayBack(path)).toBe(path),
)

test.each([
  undefined,
  null,
  [meeting],
  '',
  '/',
  '/rounds',
  `/rounds/${round}`,
  `/rounds/${round}/dialogues/${dialogue}`,
  `${meeting}/`,
  `${meeting}?next=//evil.example`,
  `${meeting}\n`,
  `/${meeting}`,
  `//evil.example${meeting}`,
  `https://evil.example${meeting}`,
  `/\\evil.example${meeting}`,
  `/rounds/../dialogues/${dialogue}/meeting`,
  `/rounds/${'a'.repeat(36)}/dialogues/${dialogue}/meeting`,
  `//evil.example/form/${dialogue}`,
  `/form/${dialogue}/..//evil.example`,
  `javascript:alert(1)//form/${dialogue}`,
])('leads nowhere else: %p', (path) => expect(wayBack(path)).toBeUndefined())
