/** Posts JSON to a route of ours: the answer, or the sentence to show. */
export const postJson = async <T>(
  url: string,
  body: unknown,
): Promise<{ ok: true; data: T } | { ok: false; refusal: string; sentence?: string }> => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const data = await response.json()
    return response.ok ? { ok: true, data } : { ok: false, refusal: data.refusal, sentence: data.sentence }
  } catch {
    return { ok: false, refusal: 'offline' }
  }
}
