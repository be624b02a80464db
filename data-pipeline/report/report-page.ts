import type { LocalText } from '#lib/model/language.ts';
import { html, type Html } from './html.ts';
import { both, day, minute, numbers } from './parts.ts';
import { failureSection } from './report-failures.ts';
import { sourceSection } from './report-table.ts';
import { exitCodeOf, failedSources, type RunReport } from './run-report.ts';
import { style } from './style.ts';

type Verdict = { tone: 'good' | 'care' | 'bad'; text: LocalText };

function verdictOf(report: RunReport): Verdict {
	const failed = failedSources(report).length;
	const { release, problems, published, dryRun } = report;
	if (release === null) return { tone: 'bad', text: { et: 'Väljalaset ei tehtud', en: 'No release was made' } };
	if (published === null && !dryRun)
		return { tone: 'bad', text: { et: 'Avaldamine ei jõudnud lõpule', en: 'Publishing did not come to its end' } };
	if (failed + problems.length > 0) {
		const et = failed === 1 ? 'üks allikas vajab' : failed > 1 ? `${failed} allikat vajavad` : 'midagi vajab';
		const en = failed === 1 ? 'one source needs' : failed > 1 ? `${failed} sources need` : 'something needs';
		const [done, was] = dryRun ? ['Proovitud', 'Tried'] : ['Avaldatud', 'Published'];
		return { tone: 'care', text: { et: `${done}, kuid ${et} tähelepanu`, en: `${was}, but ${en} attention` } };
	}
	if (dryRun) return { tone: 'good', text: { et: 'Proov õnnestus', en: 'The dry run went well' } };
	return { tone: 'good', text: { et: 'Kõik on korras', en: 'All is well' } };
}

function outcomeOf({ release, previous, published, dryRun, target }: RunReport): LocalText {
	const stays = {
		et: previous ? `Lugejad näevad edasi väljalaset ${previous}.` : 'Lugejatele pole veel midagi avaldatud.',
		en: previous ? `Readers still see release ${previous}.` : 'Nothing has been published for readers yet.'
	};
	if (published) return { et: `Väljalase ${release}: ${target}`, en: `Release ${release}: ${target}` };
	if (release === null) return stays;
	if (!dryRun) {
		const before = previous ?? '–';
		return {
			et: `Tehti väljalase ${release}; enne seda: ${before}.`,
			en: `Release ${release} was made; before it: ${before}.`
		};
	}
	return {
		et: `Väljalase ${release} tehti, kuid jäeti avaldamata. ${stays.et}`,
		en: `Release ${release} was made and deliberately not published. ${stays.en}`
	};
}

function fact(label: LocalText, value: string): Html {
	return html`<div>
		<dt>${both(label)}</dt>
		<dd>${value}</dd>
	</div>`;
}

function factList(report: RunReport): Html {
	const { changes, published, status, asked } = report;
	const well = asked.length - failedSources(report).length;
	const rows = status.sources.reduce((sum, source) => sum + source.rows, 0);
	return html`<dl class="facts">
		${asked.length > 0 ? fact({ et: 'Allikaid korras', en: 'Sources well' }, `${well} / ${asked.length}`) : null}
		${fact({ et: 'Ridu kokku', en: 'Rows in all' }, numbers.format(rows))}
		${changes ? fact({ et: 'Uusi väärtusi', en: 'New values' }, numbers.format(changes.added)) : null}
		${changes ? fact({ et: 'Muutunud väärtusi', en: 'Revised values' }, numbers.format(changes.revised)) : null}
		${changes ? fact({ et: 'Kadunud väärtusi', en: 'Removed values' }, numbers.format(changes.removed)) : null}
		${published ? fact({ et: 'Kirjutatud faile', en: 'Files written' }, numbers.format(published.written)) : null}
	</dl> `;
}

function noteSection({ notes }: RunReport): Html | null {
	if (notes.length === 0) return null;
	return html`<section>
		<h2>${both({ et: 'Märkused', en: 'Notes' })}</h2>
		<ul>
			${notes.map((line) => html`<li>${line}</li>`)}
		</ul>
	</section> `;
}

/** The report as a page that stands alone: what went wrong first, what to do about it, then a line for each source. */
export function reportPage(report: RunReport): string {
	const { tone, text } = verdictOf(report);
	const { at, live } = report.status;
	const title: LocalText = live
		? { et: 'Andmete uuendamine', en: 'Data update' }
		: { et: 'Andmed kaasa pandud seisust', en: 'Data from the embedded snapshot' };
	return html`<!doctype html>
		<html lang="et">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="robots" content="noindex" />
				<title>${text.et} · ${title.et} ${day(at)}</title>
				<style>
					${style}
				</style>
			</head>
			<body>
				<main>
					<h1>KOV töölaud · ${title.et} <span class="en beside" lang="en">${title.en}</span> · ${minute(at)}</h1>
					<div class="verdict ${tone}">
						<strong>${text.et}</strong> <span class="en" lang="en">${text.en}</span>
						<p>${both(outcomeOf(report))}</p>
					</div>
					${failureSection(report)} ${factList(report)} ${sourceSection(report)} ${noteSection(report)}
				</main>
				<footer>
					${both({ et: `Väljumiskood ${exitCodeOf(report)}. Sama loetuna arvutiga: report.json.`, en: `Exit code ${exitCodeOf(report)}. The same for programs: report.json.` })}
				</footer>
			</body>
		</html> `.text;
}
