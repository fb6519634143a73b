process.env['EXAMPLES'] = 'fewest';
