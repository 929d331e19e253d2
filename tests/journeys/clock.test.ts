import { useProduct } from './product'

const product = useProduct()
const tokyo = (at: Date, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('sv', { ...style, timeZone: 'Asia/Tokyo' }).format(at)

test('A municipality in another zone reads its own times, for whoever is signed in', async () => {
  await product.sql()`update municipality set time_zone = 'Asia/Tokyo'`
  const dialogue = await product.dialogueOf('ORG04')
  const [row] = await product.sql()`
    update submission set sent_at = '2026-10-05T20:15:00Z' where dialogue_id = ${dialogue} returning sent_at`
  const sentAt = row!.sent_at as Date

  const receipt = await product.person('samira.kulturlund@bjorkvik.example')
  for (const page of ['receipt', 'print']) {
    await receipt.goto(`/form/${dialogue}/${page}`)
    await receipt.getByText(tokyo(sentAt, { dateStyle: 'long', timeStyle: 'medium' })).waitFor()
  }

  const round = await product.roundOf('halvtid-2026')
  const strategist = await product.person('strateg@bjorkvik.example')
  await strategist.goto(`/rounds/${round}`)
  await strategist
    .getByRole('row', { name: /6 okt\. 2026/ })
    .first()
    .waitFor()
  await strategist.goto(`/rounds/${round}/dialogues/${dialogue}`)
  const cell = tokyo(sentAt, { dateStyle: 'medium', timeStyle: 'short' })
  await strategist.getByRole('cell', { name: cell }).waitFor()
  await strategist
    .getByText(tokyo(sentAt, { dateStyle: 'long', timeStyle: 'short' }))
    .first()
    .waitFor()
})
