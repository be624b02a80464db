import { css } from './html.ts';

/** The report's own style: it stands alone, in a browser and on paper. Colours as the site has them. */
export const style = css`
	:root {
		color-scheme: light dark;
		--paper: light-dark(#ffffff, #11161d);
		--raised: light-dark(#f4f6f8, #171e27);
		--ink: light-dark(#14202e, #e9eef4);
		--soft: light-dark(#4b5a6b, #a8b4c2);
		--line: light-dark(#d5dce4, #2d3845);
		--accent: light-dark(#0a58a6, #72b7ff);
		--good: light-dark(#1d6b3a, #7fd6a0);
		--good-ground: light-dark(#e8f5ec, #11291b);
		--care: light-dark(#b98900, #c79a2b);
		--care-ground: light-dark(#fff4d6, #33290c);
		--bad: light-dark(#a3210f, #ff9d8c);
		--bad-ground: light-dark(#fdeeeb, #331512);
	}
	* {
		box-sizing: border-box;
	}
	html {
		font:
			100%/1.5 system-ui,
			-apple-system,
			'Segoe UI',
			Roboto,
			'Noto Sans',
			'Liberation Sans',
			sans-serif;
	}
	body {
		margin: 0 auto;
		max-width: 78rem;
		padding: 2rem clamp(1rem, 4vw, 3rem) 4rem;
		color: var(--ink);
		background: var(--paper);
		font-variant-numeric: tabular-nums lining-nums;
		overflow-wrap: break-word;
	}
	h1,
	h2,
	h3 {
		line-height: 1.2;
		text-wrap: balance;
		letter-spacing: -0.01em;
		margin: 0;
	}
	h1 {
		font-size: 1rem;
		font-weight: 600;
		color: var(--soft);
		letter-spacing: 0;
	}
	h2 {
		font-size: 1.375rem;
		margin: 2.5rem 0 0.75rem;
	}
	h3 {
		font-size: 1.0625rem;
	}
	p {
		margin: 0.25rem 0;
	}
	a {
		color: var(--accent);
		text-underline-offset: 0.15em;
	}
	code {
		font:
			0.875rem/1.4 ui-monospace,
			'Cascadia Mono',
			'Liberation Mono',
			monospace;
	}
	.en {
		display: block;
		color: var(--soft);
		font-size: 0.875rem;
		font-weight: 400;
		letter-spacing: 0;
	}
	.en.beside {
		display: inline;
		font-size: inherit;
	}
	.soft {
		color: var(--soft);
	}
	.good {
		color: var(--good);
	}
	.bad {
		color: var(--bad);
	}
	.verdict {
		margin: 0.75rem 0 0;
		padding: 1.25rem 1.5rem;
		border-radius: 8px;
		border-inline-start: 6px solid var(--tone);
		background: var(--ground);
		color: var(--ink);
	}
	.verdict.good {
		--tone: var(--good);
		--ground: var(--good-ground);
	}
	.verdict.care {
		--tone: var(--care);
		--ground: var(--care-ground);
	}
	.verdict.bad {
		--tone: var(--bad);
		--ground: var(--bad-ground);
	}
	.verdict strong {
		display: block;
		font-size: clamp(1.375rem, 1.1rem + 1.4vw, 1.875rem);
		line-height: 1.2;
		font-weight: 650;
	}
	.verdict p {
		margin: 0.5rem 0 0;
	}
	.verdict .en {
		font-size: 1rem;
	}
	.failure {
		margin: 0 0 1rem;
		padding: 1rem 1.25rem;
		background: var(--raised);
		border-radius: 8px;
		border-inline-start: 4px solid var(--bad);
		break-inside: avoid;
	}
	.reason {
		margin: 0.5rem 0;
		font-weight: 600;
		overflow-wrap: anywhere;
	}
	.command {
		display: block;
		width: fit-content;
		max-width: 100%;
		margin-top: 0.5rem;
		padding: 0.5rem 0.75rem;
		background: var(--paper);
		border: 1px solid var(--line);
		border-radius: 6px;
		user-select: all;
	}
	.facts {
		display: grid;
		grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
		gap: 1rem;
		margin: 1.5rem 0 0;
	}
	.facts div {
		padding-top: 0.5rem;
		border-top: 2px solid var(--line);
	}
	dt {
		font-size: 0.875rem;
		color: var(--soft);
		line-height: 1.3;
	}
	dd {
		margin: 0;
		font-size: 1.5rem;
		font-weight: 600;
		line-height: 1.3;
	}
	.wide {
		overflow-x: auto;
	}
	table {
		width: 100%;
		border-collapse: collapse;
		font-size: 0.875rem;
	}
	th,
	td {
		padding: 0.5rem 1rem 0.5rem 0;
		text-align: start;
		vertical-align: top;
		border-top: 1px solid var(--line);
	}
	th:last-child,
	td:last-child {
		padding-inline-end: 0;
	}
	thead th {
		border-top: 0;
		border-bottom: 2px solid var(--line);
		line-height: 1.3;
	}
	thead th,
	td {
		white-space: nowrap;
	}
	tbody th {
		width: 45%;
		min-width: 15rem;
	}
	th,
	.state {
		font-weight: 600;
	}
	table .en {
		font-size: 0.8125rem;
	}
	.number {
		text-align: end;
	}
	ul {
		margin: 0;
		padding-inline-start: 1.25rem;
	}
	li {
		margin: 0.25rem 0;
		white-space: pre-wrap;
		overflow-wrap: anywhere;
	}
	footer {
		margin-top: 3rem;
		padding-top: 1rem;
		border-top: 1px solid var(--line);
		color: var(--soft);
		font-size: 0.875rem;
	}
	@media print {
		@page {
			size: A4 landscape;
			margin: 12mm;
		}
		:root {
			color-scheme: light;
		}
		html {
			font-size: 8.5pt;
		}
		body {
			max-width: none;
			padding: 0;
		}
		tr {
			break-inside: avoid;
		}
		h2 {
			break-after: avoid;
		}
		.wide {
			overflow: visible;
		}
		.verdict,
		.failure {
			print-color-adjust: exact;
		}
		a {
			color: inherit;
		}
	}
`;
