/*
 * Makes each frame of this site as high as what it shows: a frame says its height in the message that Datawrapper's
 * embeds use, {"datawrapper-height": {"<name>": <pixels>}}. Pages that listen for that message already need no script.
 * One copy on a page serves all frames, those too that come later. It sets nothing but `height`, and keeps nothing.
 */
(function () {
	'use strict';
	var mark = '__kovEmbedV1';
	if (window[mark]) return;
	window[mark] = true;
	var script = document.currentScript;
	var origin = script && new URL(script.src).origin;
	/* No embed is higher than this: a message that says so is wrong. */
	var highest = 20000;

	window.addEventListener('message', function (event) {
		var heights = event.data && event.data['datawrapper-height'];
		if (event.origin !== origin || typeof heights !== 'object' || heights === null) return;
		var height = Object.values(heights)[0];
		if (typeof height !== 'number' || !(height > 0 && height <= highest)) return;
		document.querySelectorAll('iframe').forEach(function (frame) {
			if (frame.contentWindow === event.source) frame.style.height = Math.ceil(height) + 'px';
		});
	});

	/* Frames that spoke before this script came are asked to say it again. Nothing is told that is anyone's secret. */
	document.querySelectorAll('iframe').forEach(function (frame) {
		if (frame.src.indexOf(origin + '/') === 0) frame.contentWindow.postMessage({ 'kov-height': true }, '*');
	});
})();
