import { m } from '#lib/paraglide/messages.js';
import type { RankingMending } from '../../state/ranking-view.ts';

/** What of an address was left out, in a sentence. */
export function mendedWords({ part, asked }: RankingMending): string {
	const parts: Record<RankingMending['part'], string> = {
		period: m.ranking_part_period(),
		since: m.ranking_part_since(),
		county: m.ranking_part_county(),
		size: m.ranking_size().toLowerCase(),
		kind: m.ranking_kind().toLowerCase(),
		similarTo: m.ranking_part_municipality(),
		group: m.ranking_part_municipality(),
		highlighted: m.ranking_part_municipality(),
		order: m.ranking_part_order()
	};
	return m.ranking_mended({ asked, part: parts[part] });
}
