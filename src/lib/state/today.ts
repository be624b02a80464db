/** The day by the reader's own clock and calendar, `'2026-11-22'`. */
export function today(): string {
	// Swedish writes dates as ISO 8601 does.
	return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date());
}
