import type { LocalText } from '#lib/model/language.ts';
import type { SourceStatus } from '#lib/model/source-status.ts';
import { html, type Html } from './html.ts';
import { checkLabels, frequencyLabels, stateLabels } from './labels.ts';
import { both, day, numbers, sourceOf } from './parts.ts';
import type { RunReport } from './run-report.ts';

const heads: readonly { label: LocalText; number?: true }[] = [
	{ label: { et: 'Allikas', en: 'Source' } },
	{ label: { et: 'Seis', en: 'State' } },
	{ label: { et: 'Ridu', en: 'Rows' }, number: true },
	{ label: { et: 'Uusim periood', en: 'Newest period' }, number: true },
	{ label: { et: 'Viimati saadud', en: 'Last success' } },
	{ label: { et: 'Järgmine', en: 'Next expected' } },
	{ label: { et: 'Kontrollid', en: 'Checks' } }
];

/** The checks of a source in one cell: how many it passed, or the one that it did not. */
function checksOf({ checks }: SourceStatus): Html {
	const failed = checks.find(({ problem }) => problem !== null);
	if (failed) return html`<span class="bad">✗</span> ${both(checkLabels[failed.check])}`;
	if (checks.length === 0) return html`<span class="soft">–</span>`;
	return html`<span class="good">✓</span> ${checks.length} / ${checks.length}`;
}

function rowOf(report: RunReport, status: SourceStatus): Html {
	const { title, publisher } = sourceOf(report, status.source);
	const tone = status.failure ? 'bad' : status.state === 'fresh' ? 'good' : 'soft';
	const { et, en } = frequencyLabels[status.frequency];
	const due = status.expected === null ? null : html` <span class="en">${et} · <span lang="en">${en}</span></span>`;
	return html`<tr>
		<th scope="row">
			${title.et} <span class="en"><span lang="en">${title.en}</span> · ${publisher}</span>
		</th>
		<td class="state ${tone}">${both(stateLabels[status.state])}</td>
		<td class="number">${numbers.format(status.rows)}</td>
		<td class="number">${status.newestPeriod ?? '–'}</td>
		<td>${day(status.lastSuccess)}</td>
		<td>${day(status.expected)}${due}</td>
		<td>${checksOf(status)}</td>
	</tr> `;
}

/** Those that failed, then those that were asked, then those that nobody was asked for. */
function rank({ failure, state }: SourceStatus): number {
	if (failure !== null) return 0;
	return state === 'embedded' || state === 'missing' ? 2 : 1;
}

/** A line for each source, those that failed first; null where the run did not come so far. */
export function sourceSection(report: RunReport): Html | null {
	const { sources } = report.status;
	if (sources.length === 0) return null;
	const inOrder = sources.toSorted((left, right) => rank(left) - rank(right));
	return html`<section>
		<h2>${both({ et: 'Allikad', en: 'Sources' })}</h2>
		<div class="wide" tabindex="0" role="region" aria-label="Allikad">
			<table>
				<thead>
					<tr>
						${heads.map(({ label, number }) => html`<th scope="col" class="${number ? 'number' : ''}">${both(label)}</th>`)}
					</tr>
				</thead>
				<tbody>
					${inOrder.map((status) => rowOf(report, status))}
				</tbody>
			</table>
		</div>
	</section> `;
}
