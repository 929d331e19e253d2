process.env.TZ = 'Pacific/Chatham'
