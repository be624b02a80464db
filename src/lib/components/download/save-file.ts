/** Hands the reader a file that was made on the page. */
export function saveFile(name: string, type: string, content: BlobPart): void {
	const href = URL.createObjectURL(new Blob([content], { type }));
	Object.assign(document.createElement('a'), { href, download: name }).click();
	URL.revokeObjectURL(href);
}
