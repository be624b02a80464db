// Written as 404.html: what static hosts answer an unknown address with.
export const trailingSlash = 'never';
