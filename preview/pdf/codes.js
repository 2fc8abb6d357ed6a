// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prepares the page for the PDF pass (preview/pdf/pdfplan.h): every element that something points to
// gets a text colour of its own, and every link a number for its address. Returns what they stand for.
() => {
    'use strict';

    const byId = (id) => document.getElementById(id);

    /** {rgb, alpha} of a computed colour; null for one that is not plain. */
    function parseColour(text) {
        const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(text);
        if (!parts) {
            return null;
        }
        const [red, green, blue] = parts.slice(1, 4).map(Number);
        return {rgb: red << 16 | green << 8 | blue, alpha: parts[4]};
    }

    /** What the theme names, and what the elements came out as: nothing else paints. */
    function coloursInUse() {
        const used = new Set([0]);
        for (const [, hex] of byId('page_style').textContent.matchAll(/#([0-9a-f]{6}|[0-9a-f]{3})\b/gi)) {
            const long = hex.length === 6 ? hex : [...hex].map((digit) => digit + digit).join('');
            used.add(Number.parseInt(long, 16));
        }
        for (const element of document.body.querySelectorAll('*')) {
            const style = getComputedStyle(element);
            for (const colour of [parseColour(style.color), parseColour(style.backgroundColor)]) {
                if (colour) {
                    used.add(colour.rgb);
                }
            }
        }
        return used;
    }

    /** The heading, or where it is clipped away, for those who hear the page, the text under it. */
    function painted(heading, holder) {
        const isShown = getComputedStyle(heading).clipPath === 'none';
        return isShown ? heading : holder.querySelector('.body') ?? holder;
    }

    /** What a bookmark or a link leads to, in the page's order: id, level, title, element to colour. */
    function findTargets() {
        const targets = new Map();
        for (const heading of document.querySelectorAll('h2, h3')) {
            const holder = heading.closest('[id]');
            const title = heading.textContent.replace(/\s+/g, ' ').trim();
            if (holder && title && !heading.closest('nav') && !targets.has(holder.id)) {
                const level = heading.localName === 'h2' ? 1 : 2;
                targets.set(holder.id, {id: holder.id, level, title, element: painted(heading, holder)});
            }
        }
        for (const link of document.querySelectorAll('a[href^="#"]')) {
            const id = decodeURIComponent(link.hash.slice(1));
            const element = byId(id);
            if (element && !targets.has(id)) {
                targets.set(id, {id, level: 0, title: '', element});
            }
        }
        return [...targets.values()].sort((a, b) =>
            a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
    }

    const used = coloursInUse();
    let next = 0;
    function freshCode() {
        do {
            next = (next + 0x010305) & 0xffffff;
        } while (used.has(next));
        return next;
    }

    const codes = [];
    const coded = new Set();
    function code(target, index) {
        const all = [target.element, ...target.element.querySelectorAll('*')];
        const elements = all.filter((element) => !coded.has(element));
        const colours = elements.map((element) => parseColour(getComputedStyle(element).color));
        const codeOf = new Map();
        elements.forEach((element, i) => {
            const real = colours[i];
            if (!real) {
                return;
            }
            if (!codeOf.has(real.rgb)) {
                codeOf.set(real.rgb, freshCode());
                codes.push([codeOf.get(real.rgb), real.rgb, index]);
            }
            const rgb = codeOf.get(real.rgb);
            const channels = `${rgb >> 16}, ${rgb >> 8 & 255}, ${rgb & 255}`;
            element.style.setProperty('color', `rgba(${channels}, ${real.alpha ?? 1})`, 'important');
            coded.add(element);
        });
    }

    const targets = findTargets();
    // Headings first: an item's own colour must not take its headline's.
    targets.forEach((target, index) => target.level > 0 && code(target, index));
    targets.forEach((target, index) => target.level === 0 && code(target, index));

    // As wide as what will stand there, so that the numbers move nothing.
    for (const cell of document.querySelectorAll('.page-number[data-for]')) {
        cell.textContent = '00';
    }

    const links = [];
    for (const link of document.querySelectorAll('a[href]')) {
        links.push(link.getAttribute('href'));
        link.setAttribute('href', `https://mh.invalid/${links.length - 1}`);
    }
    return JSON.stringify({
        codes,
        targets: targets.map(({id, level, title}) => ({id, level, title})),
        links: links.map((address) => address.startsWith('#') ? decodeURIComponent(address) : address),
    });
}
