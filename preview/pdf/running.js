// SPDX-FileCopyrightText: 2026 The Masthead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fills the page numbers into the contents, and appends two pages for each page of the issue, one with
// its header and one with its footer, which the PDF pass moves into the margins.
(argument) => {
    'use strict';

    const {numbers, css, count, header, footer, height} = argument;

    for (const cell of document.querySelectorAll('.page-number[data-for]')) {
        cell.textContent = numbers[cell.dataset.for] ?? '';
    }
    for (const page of document.querySelectorAll('.running-page')) {
        page.remove();
    }

    if (!document.getElementById('running.style')) {
        const style = document.createElement('style');
        style.id = 'running.style';
        style.textContent = css;
        document.head.append(style);
    }

    function line(left, right) {
        const element = document.createElement('div');
        for (const text of [left, right]) {
            element.appendChild(document.createElement('span')).textContent = text;
        }
        return element;
    }

    function append(line, className) {
        const page = document.createElement('div');
        page.className = `running-page ${className}`;
        page.style.height = height;
        page.append(line);
        document.body.append(page);
    }

    for (let number = 1; number <= count; ++number) {
        append(line(...number === 1 ? ['', ''] : header), 'header');
        append(line(footer, String(number)), 'footer');
    }
    return count;
}
