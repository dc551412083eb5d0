/**
 * Runs only where Excel shows add-ins in Internet Explorer, because WebView2 is missing: nothing else of the page does
 * there. In the words of that browser: no build touches this file.
 */
(function () {
  'use strict';
  var lines = [
    ['h1', 'Schede Obiettivo non può aprirsi'],
    [
      'p',
      'Su questo computer manca Microsoft Edge WebView2: Excel mostra i componenti aggiuntivi con Internet Explorer, che non ' +
        'sa eseguire questo. Nella cartella di lavoro non è cambiato nulla.',
    ],
    [
      'p',
      'Che cosa fare: chiedere al servizio informatico di installare «Microsoft Edge WebView2 Runtime» (gratuito, di ' +
        'Microsoft), poi chiudere e riaprire Excel.',
    ],
    [
      'p',
      'Microsoft Edge WebView2 is missing on this computer, and Excel shows add-ins in Internet Explorer, which cannot run ' +
        'this one. Ask your IT department to install “Microsoft Edge WebView2 Runtime”, then restart Excel.',
      'en',
    ],
  ];

  function show() {
    var pane = document.getElementById('pane');
    pane.innerHTML = '';
    for (var index = 0; index < lines.length; index += 1) {
      var line = document.createElement(lines[index][0]);
      line.appendChild(document.createTextNode(lines[index][1]));
      if (lines[index][2]) line.setAttribute('lang', lines[index][2]);
      line.style.cssText = 'font-family: "Segoe UI", sans-serif; margin: 16px';
      if (lines[index][0] === 'h1') line.style.fontSize = '20px';
      pane.appendChild(line);
    }
    pane.setAttribute('role', 'alert');
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
})();
