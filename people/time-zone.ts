/** Where nothing else is said: the zone of a new municipality, and of pages before anyone is signed in. */
export const firstTimeZone = 'Europe/Stockholm'
