import * as v from 'valibot';
import { Contact } from '../../model/contact.ts';
import { defineQuery } from '../define-query.ts';

/** Every contact that is known, by area and field. */
export const contactList = defineQuery({
	id: 'contact-list',
	params: [],
	row: v.object(Contact.entries),
	sql: `
		select area, field, value, source, date
		from contacts
		order by area, field`
});
