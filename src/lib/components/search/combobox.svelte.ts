/** What a combobox with a list is at the moment: its text, the entries that fit it, and the one that Enter takes. */
export class Combobox<Entry> {
	text = $state('');
	open = $state(false);
	chosen = $state(0);

	readonly found: readonly Entry[] = $derived.by(() => this.find(this.text));
	/** Whether the reader waits for an answer. */
	readonly asked = $derived(this.open && this.text.trim() !== '');
	/** Whether there is a list to see. */
	readonly shown = $derived(this.asked && this.found.length > 0);
	readonly active: Entry | undefined = $derived(this.shown ? this.found[this.chosen] : undefined);

	/** `enter`: what the Enter key does with the chosen entry; undefined where nothing fits the text, or nothing is here yet. */
	constructor(
		private readonly find: (text: string) => readonly Entry[],
		private readonly enter: (chosen: Entry | undefined) => unknown
	) {}

	/** Another text: the list opens on its first entry. */
	type = (): void => {
		this.chosen = 0;
		this.open = true;
	};

	/** Something is taken, or the reader goes elsewhere. */
	leave = (): void => {
		this.open = false;
		this.text = '';
	};

	/** Arrow keys choose, Enter takes, Escape closes. */
	press = (event: KeyboardEvent): void => {
		if (event.isComposing) return;
		if (event.key === 'Escape') {
			this.open = false;
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			const step = event.key === 'ArrowDown' ? 1 : -1;
			// A list that was closed opens on what it had chosen.
			if (this.open) this.chosen = (this.chosen + step + this.found.length) % Math.max(1, this.found.length);
			this.open = true;
		} else if (event.key === 'Enter') {
			event.preventDefault();
			this.enter(this.found[this.chosen]);
		}
	};

	/** The focus goes to something outside of the combobox. */
	blur = (event: FocusEvent & { currentTarget: Element }): void => {
		const { relatedTarget, currentTarget } = event;
		if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) this.open = false;
	};
}
