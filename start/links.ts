/** Lines to print when the app answers: who can sign in, and where. */
export async function signInLinks(
  _url: string,
  _origin: string,
  _options: { empty: boolean },
): Promise<string[]> {
  return []
}
